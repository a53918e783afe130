import { createServer, type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { apiGatewayCalls } from './calls/api-gateway.ts';
import type { Call, WireRequest, WireResponse } from './calls/call.ts';
import { cloudfrontCalls } from './calls/cloudfront.ts';
import { iamRecorder } from './calls/iam.ts';
import { lambdaCalls } from './calls/lambda.ts';
import { logsCalls } from './calls/logs.ts';
import { s3Calls } from './calls/s3.ts';
import { corrections } from './corrections.ts';
import type { FunctionTester } from './test-function.ts';
import { flat, wireRequest } from './wire.ts';

/** A loopback proxy before an emulator of AWS that writes down what each actor asks for. An actor signs with its name as access key. */
export interface Recorder {
  url: string;
  /** By actor, each call once, in the order of their names. */
  calls(): Record<string, Call[]>;
  /** Requests that the recorder had no words for. */
  problems: string[];
  close(): Promise<void>;
}

/** @param target the emulator's URL; @param tester answers what the emulator cannot */
export async function startRecorder(target: string, tester: FunctionTester): Promise<Recorder> {
  const recorded = new Map<string, Map<string, Call>>();
  const problems: string[] = [];
  const inIamsWords = translator();

  const record = (request: WireRequest, response: WireResponse) => {
    try {
      const calls = inIamsWords(request, response);
      const own = recorded.get(request.actor) ?? new Map<string, Call>();
      for (const one of calls) own.set(JSON.stringify(one), one);
      recorded.set(request.actor, own);
    } catch (error) {
      problems.push((error as Error).message);
    }
  };

  const server = createServer((incoming, outgoing) => {
    whole(incoming, (body) => {
      const request = wireRequest(incoming.method ?? 'GET', incoming.url ?? '/', incoming.headers, body);
      const reply = (response: WireResponse) => {
        for (const correction of corrections) correction.apply(request, response);
        record(request, response);
        outgoing.writeHead(response.status, response.headers);
        outgoing.end(response.body);
      };
      if (tester.takes(request)) {
        tester.answer(request).then(reply, (error) => outgoing.destroy(error));
        return;
      }
      const headers = { ...incoming.headers, 'content-length': String(body.length) };
      const onward = send(new URL(incoming.url ?? '/', target), { method: incoming.method, headers }, (answer) => {
        whole(answer, (bytes) => {
          reply({ status: answer.statusCode ?? 502, headers: flat(answer.headers), body: bytes });
        });
      });
      onward.on('error', () => outgoing.destroy());
      onward.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: () => Object.fromEntries([...recorded].map(([name, calls]) => [name, inOrder(calls)])),
    problems,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function translator(): (request: WireRequest, response: WireResponse) => Call[] {
  const iam = iamRecorder();
  return (request, response) => {
    switch (request.service) {
      case 's3':
        return s3Calls(request, response);
      case 'lambda':
        return lambdaCalls(request);
      case 'cloudfront':
        return cloudfrontCalls(request, response);
      case 'iam':
        return iam(request);
      case 'logs':
        return logsCalls(request);
      case 'apigateway':
        return apiGatewayCalls(request);
      case 'sts':
        // GetCallerIdentity needs no permission.
        return [];
      default:
        throw new Error(`The recorder does not know the service ${request.service}`);
    }
  };
}

function inOrder(calls: Map<string, Call>): Call[] {
  return [...calls].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function whole(stream: IncomingMessage, then: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => then(Buffer.concat(chunks)));
}
