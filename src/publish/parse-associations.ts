import { type EventType, eventTypes } from '../edge/vocabulary.ts';
import { InputError } from '../kit/errors.ts';
import type { Association } from './request.ts';

const form = 'lines of the form "PATH-PATTERN EVENT-TYPE [include-body]", such as "/api/* origin-request include-body"';

/**
 * Reads association lines. `*` and `default` both mean the default behaviour and come out as `default`.
 * @param inputName what an error names: the input, or the key of a file
 * @throws InputError for a line of another form, an unknown event, include-body on a response event, or one slot named twice
 */
export function parseAssociations(inputName: string, lines: string[]): Association[] {
  const associations: Association[] = [];
  for (const line of lines) {
    const words = line.trim().split(/\s+/);
    if (words[0] === '') continue;
    const [pattern, eventType, option, ...rest] = words as [string, string?, string?, ...string[]];
    if (!eventType || rest.length > 0) throw new InputError(inputName, line, form);
    if (!isEventType(eventType)) {
      throw new InputError(inputName, line, `an event type of ${eventTypes.join(', ')} after the path pattern`);
    }
    if (option !== undefined && option !== 'include-body') {
      throw new InputError(inputName, line, 'nothing or "include-body" after the event type');
    }
    const includeBody = option === 'include-body';
    if (includeBody && eventType.endsWith('-response')) {
      throw new InputError(
        inputName,
        line,
        'include-body on viewer-request or origin-request only',
        'Response events have no request body.',
      );
    }
    const association = { pattern: pattern === '*' ? 'default' : pattern, eventType, includeBody };
    if (associations.some((other) => other.pattern === association.pattern && other.eventType === eventType)) {
      throw new InputError(inputName, line, `${eventType} of ${association.pattern} to be named once`);
    }
    associations.push(association);
  }
  return associations;
}

/** One association as records, `artifacts` and edge.yml write it. */
export function associationLine({ pattern, eventType, includeBody }: Association): string {
  return `${pattern} ${eventType}${includeBody ? ' include-body' : ''}`;
}

function isEventType(text: string): text is EventType {
  return (eventTypes as readonly string[]).includes(text);
}
