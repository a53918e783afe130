import type { Surround } from '../surroundings.ts';

const accepting = (languages: string) => ({ 'accept-language': languages });

export const surround: Surround = async () => ({
  buckets: {
    'example-site': {
      region: 'eu-central-1',
      objects: {
        'en/index.html': 'Welcome\n',
        'de/index.html': 'Willkommen\n',
        'fr/index.html': 'Bienvenue\n',
        'pt-br/index.html': 'Bem-vindo\n',
      },
    },
  },
  requests: [
    { path: '/index.html', headers: accepting('de-CH,de;q=0.9,en;q=0.8') },
    { path: '/index.html', headers: accepting('es, en;q=0.3, fr;q=0.7') },
    { path: '/index.html', headers: { ...accepting('de'), cookie: 'language=fr' } },
    { path: '/index.html', headers: accepting('ja') },
  ],
});
