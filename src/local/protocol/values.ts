import { XmlShapeDeserializer, XmlShapeSerializer } from '@aws-sdk/core/protocols';
import { FromStringShapeDeserializer, JsonCodec2, ToStringShapeSerializer } from '@smithy/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import type { $Schema, Schema } from '@smithy/types';
import { ServiceError } from '../service.ts';
import type { ServiceModel } from './model.ts';

/** Timestamp formats as @smithy/types numbers them. */
const dateTime = 5;
const epochSeconds = 7;

const xmlSettings = { httpBindings: true, timestampFormat: { useTrait: true, default: dateTime as 5 } };
const jsonSettings = {
  httpBindings: true,
  jsonName: true,
  timestampFormat: { useTrait: true, default: epochSeconds as 7 },
};

const fromString = new FromStringShapeDeserializer(xmlSettings);
const intoString = new ToStringShapeSerializer(xmlSettings);
const json = new JsonCodec2(jsonSettings);
const xmlReader = new XmlShapeDeserializer({ ...xmlSettings, xmlNamespace: '', serviceNamespace: '' });

/** A header's, label's or query parameter's value by its schema. */
export function readText(schema: NormalizedSchema, text: string): unknown {
  let value: unknown;
  try {
    value = fromString.read(schema, text);
  } catch {
    value = Number.NaN;
  }
  if ((typeof value === 'number' && Number.isNaN(value)) || (value instanceof Date && Number.isNaN(value.getTime()))) {
    throw new ServiceError(400, 'InvalidArgument', `Invalid value for ${schema.getMemberName()}: ${text}`);
  }
  return value;
}

/** The text of a header's value by its schema. */
export function writeText(schema: NormalizedSchema, value: unknown): string {
  intoString.write(schema, value);
  return intoString.flush();
}

/** A request's JSON or XML document by its schema. */
export async function readDocument(model: ServiceModel, schema: NormalizedSchema, body: Buffer): Promise<unknown> {
  try {
    return model.protocol === 'restJson1'
      ? await json.createDeserializer().read(schema, body.toString('utf8'))
      : xmlReader.read(schema, body);
  } catch (thrown) {
    if (model.protocol === 'restJson1') {
      throw new ServiceError(
        400,
        'InvalidRequestContentException',
        `Could not parse request body into json: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
      );
    }
    throw new ServiceError(
      400,
      model.name === 's3' ? 'MalformedXML' : 'MalformedInput',
      'The XML you provided was not well-formed or did not validate against our published schema',
    );
  }
}

/** An answer's JSON or XML document by its schema. */
export function writeDocument(model: ServiceModel, schema: Schema, value: unknown): string | Buffer {
  if (model.protocol === 'restJson1') {
    const serializer = json.createSerializer();
    serializer.write(schema as $Schema, value);
    const bytes = serializer.flush() as Uint8Array;
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  return writeXml(schema, value, model.xmlNamespace);
}

/** @param namespace of the root element; none when undefined */
export function writeXml(schema: Schema, value: unknown, namespace: string | undefined): string {
  const serializer = new XmlShapeSerializer({
    ...xmlSettings,
    xmlNamespace: namespace as string,
    serviceNamespace: '',
  });
  serializer.write(schema, value);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializer.flush()}`;
}
