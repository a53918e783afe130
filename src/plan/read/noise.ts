import { JsonSliceError, type JsonSlices } from './json-slices.ts';

/** Lines that the wrapper of setup-terraform writes around the output of terraform: the command, debug lines, the exit code. */
const wrapperLine = /^(?:\[command\]|::|##\[|Terraform exited with code)/;

const newline = 0x0a;
const longestLead = 64 * 1024;

/** Passes a document on without the byte order mark in front of it and the wrapper's lines around it; UTF-16 becomes UTF-8. */
export class NoiseFilter {
  readonly #slices: JsonSlices;
  /** What came before the document began, as long as it is not clear where it does. */
  #lead: Buffer | null = Buffer.alloc(0);
  /** What came of the first line behind the document; null behind a line that was looked at. */
  #line = '';
  #decoder: InstanceType<typeof TextDecoder> | null = null;
  #first = true;

  constructor(slices: JsonSlices) {
    this.#slices = slices;
  }

  push(bytes: Buffer): void {
    const chunk = this.#decoded(bytes);
    if (this.#lead === null) this.#pass(chunk);
    else {
      this.#lead = this.#lead.length === 0 ? chunk : Buffer.concat([this.#lead, chunk]);
      this.#skipLead();
    }
  }

  end(): void {
    if (this.#lead !== null) {
      if (this.#lead.toString().trim() !== '') this.#refuse(this.#lead.toString());
      throw new JsonSliceError('There is no JSON', null);
    }
    this.#slices.end();
    if (this.#line !== '') this.#check(this.#line);
  }

  /** Windows PowerShell's > writes UTF-16. */
  #decoded(bytes: Buffer): Buffer {
    if (this.#first && bytes.length > 1) {
      this.#first = false;
      const mark = bytes.readUInt16BE(0);
      if (mark === 0xfffe || mark === 0xfeff)
        this.#decoder = new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be');
      else if (mark === 0xefbb && bytes[2] === 0xbf) return bytes.subarray(3);
    }
    return this.#decoder ? Buffer.from(this.#decoder.decode(bytes, { stream: true })) : bytes;
  }

  /** Skips whole lines of the wrapper, until a line begins otherwise: that is the document. */
  #skipLead(): void {
    const lead = this.#lead!;
    let at = 0;
    for (;;) {
      while (at < lead.length && lead[at]! <= 0x20) at += 1;
      if (at >= lead.length) break;
      const end = lead.indexOf(newline, at);
      const line = lead.toString('utf8', at, Math.min(end < 0 ? lead.length : end, at + 200));
      if (!wrapperLine.test(line)) {
        // `[command]` is cut off at a chunk's end as a rule; a document begins with a brace.
        if (end < 0 && line.length < 40 && lead[at] !== 0x7b) break;
        if (lead[at] !== 0x7b) this.#refuse(line);
        this.#lead = null;
        this.#pass(lead.subarray(at));
        return;
      }
      if (end < 0) break;
      at = end + 1;
    }
    // A copy, as the next chunk may come in the same memory.
    this.#lead = Buffer.from(lead.subarray(at));
    if (this.#lead.length > longestLead) this.#refuse(this.#lead.toString('utf8', 0, 200));
  }

  #pass(chunk: Buffer): void {
    const read = this.#slices.done ? 0 : this.#slices.push(chunk);
    let at = read;
    while (at < chunk.length) {
      const end = chunk.indexOf(newline, at);
      // Of a line only the beginning counts: the wrapper repeats the whole document in one.
      if (this.#line.length < 100)
        this.#line += chunk.toString('utf8', at, Math.min(end < 0 ? chunk.length : end, at + 100));
      if (end < 0) return;
      this.#check(this.#line);
      this.#line = '';
      at = end + 1;
    }
  }

  #check(line: string): void {
    if (line.trim() !== '' && !wrapperLine.test(line.trim())) this.#refuse(line);
  }

  /** The line itself is not shown: it may be part of a secret. */
  #refuse(text: string): never {
    const ui = /"@level"|"@message"/.test(text);
    const hint = ui ? ' (it looks like the log of terraform plan -json, which belongs into log-file)' : '';
    const where = this.#lead === null ? 'behind' : 'before';
    throw new JsonSliceError(`There is a line ${where} the JSON that is no part of it${hint}`, null);
  }
}
