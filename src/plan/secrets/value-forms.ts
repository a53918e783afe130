/** Characters below which a part of a value (a line, a piece in base64) is too common to be hidden on its own. */
const shortestPart = 8;

/**
 * The forms in which a secret value is met in plans and logs: as it is, within JSON (also JSON in JSON, and Go's way, which escapes <, >
 * and &), within a URL, in base64 at any offset, its lines one by one, and with Windows line ends.
 */
export function formsOf(value: string): string[] {
  const trimmed = value.trim();
  if (trimmed === '') return [];
  const plain = [value, trimmed];
  const lines = trimmed.split(/\r?\n/).map((line) => line.trim());
  if (lines.length > 1) {
    plain.push(...lines.filter(({ length }) => length >= shortestPart), lines.join('\n'), lines.join('\r\n'));
  }
  const forms = plain.flatMap((text) => [text, ...escaped(text), ...inUrl(text)]);
  if (trimmed.length >= shortestPart) forms.push(...[...new Set([value, trimmed])].flatMap(inBase64));
  return [...new Set(forms)].filter((form) => form !== '');
}

/**
 * The value as terraform breaks it when it prints an error: at any of its spaces, the next line perhaps behind the bar of a box. Null for a
 * value without one, which is never broken, and for a short one.
 */
export function brokenForm(value: string): RegExp | null {
  const words = value.trim().split(/\s+/);
  if (words.length < 2 || value.trim().length < shortestPart) return null;
  return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+(?:[│|]\\s*)?'), 'g');
}

function escaped(text: string): string[] {
  const once = inJson(text);
  const forGo = once.replace(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // As Python's json.dumps: all that is not ASCII.
  const inAscii = once.replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [once, forGo, inAscii].flatMap((form) => [form, inJson(form)]);
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function inUrl(text: string): string[] {
  const wellFormed = text.toWellFormed();
  const percent = encodeURIComponent(wellFormed);
  const strict = percent.replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = new URLSearchParams({ '': wellFormed }).toString().slice(1);
  return [percent, strict, form, encodeURI(wellFormed)].flatMap((one) => [
    one,
    one.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  ]);
}

/**
 * What base64 shows of the value wherever it stands in a longer text: three offsets, each without the characters at its ends that depend
 * on what is beside it; in the alphabet for URLs too.
 */
function inBase64(text: string): string[] {
  const bytes = Buffer.from(text);
  const forms = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const whole = (offset + bytes.length) % 3 === 0;
    const from = offset === 0 ? 0 : offset + 1;
    const to = encoded.replace(/=+$/, '').length - (whole ? 0 : 1);
    return encoded.slice(from, to);
  });
  const complete = bytes.toString('base64');
  return [complete, complete.replace(/=+$/, ''), ...forms]
    .filter(({ length }) => length >= shortestPart)
    .flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}
