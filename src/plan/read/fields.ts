import { isObject, type Json } from './marks.ts';

export type JsonObject = { [name: string]: Json };

/** A member that is an object; an empty one where it is anything else. */
export function objectAt(object: JsonObject, name: string): JsonObject {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return isObject(value) ? value : {};
}

/** A member that is a text and not empty; null otherwise. */
export function textAt(object: JsonObject, name: string): string | null {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A member's elements that are texts. */
export function textsAt(object: JsonObject, name: string): string[] {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** A member's elements that are objects. */
export function objectsAt(object: JsonObject, name: string): JsonObject[] {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return Array.isArray(value) ? value.filter(isObject) : [];
}
