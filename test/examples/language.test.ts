import { expect, test } from '@jest/globals';
import { useExampleSite } from './support/use-example-site.ts';

const site = useExampleSite('language');
const greetings = { en: 'Welcome\n', de: 'Willkommen\n', fr: 'Bienvenue\n', 'pt-br': 'Bem-vindo\n' };

test.each<[string | undefined, keyof typeof greetings]>([
  [undefined, 'en'],
  ['', 'en'],
  ['de', 'de'],
  ['DE-de', 'de'],
  ['de-Latn-CH-1996', 'de'],
  ['fr;q=0.8, de;q=0.9', 'de'],
  ['fr;q=0.8,de;q=0.8', 'fr'],
  ['en;q=0.1, fr;q=0.123', 'fr'],
  ['es,pt;q=0.9,en;q=0.1', 'pt-br'],
  ['pt-PT', 'en'],
  ['pt-BR', 'pt-br'],
  ['en;q=0', 'en'],
  ['en;q=0, *', 'de'],
  ['*;q=0.1, fr;q=0.2', 'fr'],
  ['de;q=0', 'en'],
  ['de ; q=0.5 , fr ; q=1.000', 'fr'],
  ['fr;q=5, de;q=0.1', 'de'],
  ['fr;q=-1, de;q=0.1', 'de'],
  ['fr;q=0.5;q=1, de;q=0.1', 'de'],
  ['../../admin, de;q=0.1', 'de'],
  ['dede, d, deutsch-lang', 'en'],
  ['__proto__, constructor', 'en'],
  [`${'es,'.repeat(30)}de`, 'en'],
  [`${'x-'.repeat(3000)}de`, 'en'],
])('Accept-Language: %s', async (accepted, language) => {
  const headers: Record<string, string> = accepted === undefined ? {} : { 'accept-language': accepted };
  expect(await site().get('/index.html', headers)).toMatchObject({ status: 200, body: greetings[language] });
});

test.each<[string, keyof typeof greetings]>([
  ['language=fr', 'fr'],
  ['language=PT-BR', 'pt-br'],
  ['theme=dark; language=fr', 'fr'],
  ['language=es', 'de'],
  ['language=', 'de'],
  ['language=../en', 'de'],
  ['language=__proto__', 'de'],
])('a viewer who likes German, with the cookie %s', async (cookie, language) => {
  const answer = await site().get('/index.html', { cookie, 'accept-language': 'de' });
  expect(answer.body).toBe(greetings[language]);
});

test('one entry of the cache a language, however it is asked for', async () => {
  const ask = async (headers: Record<string, string>) =>
    (await site().get('/index.html?cached', headers)).headers['x-cache'];
  expect(await ask({ 'accept-language': 'de' })).toBe('Miss from cloudfront');
  for (const accepted of ['de-CH', 'es, de;q=0.2', 'DE;q=0.9']) {
    expect(await ask({ 'accept-language': accepted })).toBe('Hit from cloudfront');
  }
  expect(await ask({ 'accept-language': 'fr' })).toBe('Miss from cloudfront');
});

test('a path that names its language is meant so, also of a viewer who likes another', async () => {
  expect((await site().get('/fr/index.html', { 'accept-language': 'de' })).body).toBe(greetings.fr);
});
