import { expect } from '@jest/globals';
import { buildFunctions } from '../../../src/build/build-functions.ts';
import { UserError } from '../../../src/kit/errors.ts';
import { dependencies, optionsFor, rejection } from './workspace.ts';

/** The expected failure of a build of one function. */
export async function failure(workspace: string, changes: Parameters<typeof optionsFor>[1] = {}): Promise<UserError> {
  const error = await rejection(buildFunctions([optionsFor(workspace, changes)], dependencies()));
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}
