import { readFile } from 'node:fs/promises';
import { functionNamePattern } from '../edge/vocabulary.ts';
import { InputError, messageOf } from '../kit/errors.ts';
import { JsonFields, JsonShapeError, parseJson } from '../kit/json-fields.ts';
import { resolveInside } from '../kit/paths.ts';
import type { ApprovedPromotion } from './request.ts';

const name = { pattern: functionNamePattern, expected: 'letters, digits, - and _, at most 64' };

/**
 * The output `promoted` of a dry run: the JSON itself, or the path of a file that holds it.
 * @throws InputError that names the element and the field
 */
export async function parseApproved(inputName: string, text: string, workspace: string): Promise<ApprovedPromotion[]> {
  const expected = "the output 'promoted' of a dry run, or the path of a file that holds it";
  const isJson = /^\s*[[{]/.test(text);
  const json = isJson ? text : await readApprovedFile(inputName, text, workspace, expected);
  try {
    const approved = new JsonFields({ [inputName]: parseJson(json) }).objects(inputName, (fields) => ({
      function: fields.text('function', name),
      sha256: fields.sha256('sha256'),
      from: fields.text('from', name),
      to: fields.text('to', name),
    }));
    if (approved.length === 0) throw new JsonShapeError(inputName, [], 'at least one element');
    return approved;
  } catch (error) {
    if (!(error instanceof JsonShapeError)) throw error;
    throw new InputError(inputName, isJson ? text : `${text} (a file)`, `${expected}; ${error.message}`);
  }
}

async function readApprovedFile(inputName: string, text: string, workspace: string, expected: string): Promise<string> {
  const absolute = await resolveInside(inputName, text.trim(), workspace, workspace);
  try {
    return await readFile(absolute, 'utf8');
  } catch (error) {
    throw new InputError(inputName, text, expected, `The file cannot be read: ${messageOf(error)}.`);
  }
}
