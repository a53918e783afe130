/** What stands around an example on the local edge: what Terraform and other systems provide in an account. */
export interface Surroundings {
  /** One distribution and one set of functions, `<stage>-<function>`, for each; `['dev']` when left out. */
  stages?: string[];
  /**
   * Buckets of S3 by name, each with its region and objects; the first one is the distribution's origin. Without any, the origin is an HTTP
   * server that answers each request with one line, and remembers it.
   */
  buckets?: Record<string, { region: string; objects: Record<string, string> }>;
  /** Headers that the HTTP origin answers with. */
  originAnswerHeaders?: Record<string, string>;
  /** What CloudFront knows of a viewer (`CloudFront-Viewer-Country`), for functions and the origin, without making it part of the cache key. */
  cloudFrontHeaders?: string[];
  /** Headers in the cache key: what CloudFront knows of a viewer (`CloudFront-Viewer-Country`) is in events only where it is listed. */
  cacheKeyHeaders?: string[];
  /** Cookies in the cache key. Query strings always are. */
  cacheKeyCookies?: string[];
  /** Headers that the distribution adds to each request to its origin. */
  originHeaders?(stage: string): Record<string, string>;
  /** What the key value store of the example's CloudFront Functions holds. Without it they have none. */
  keyValues?(stage: string): Record<string, string>;
  /** The input of that name, put over edge.yml's own; gets the distributions' ids by stage. */
  buildEnv?(distributionIds: Record<string, string>): Record<string, string>;
  /** Files of the example that are other here, by path; `before` is the file's own text. */
  files?: Record<string, (before: string) => string>;
  /** What `npm run example` asks, in order. */
  requests: ExampleRequest[];
  /** Ends the servers that were started for it. */
  close?(): Promise<void>;
}

/** One request to show, and which of the answer's headers to show. */
export interface ExampleRequest {
  path: string;
  headers?: Record<string, string>;
  /** In place of the headers' own values, where these change from run to run: `Bearer <a valid token>`. */
  shownAs?: Record<string, string>;
  /** Names of the answer's headers; none when left out. */
  show?: string[];
  /** The first one when left out. */
  stage?: string;
}

/** What a file in `surroundings/` exports as `surround`; it may start servers on 127.0.0.1. */
export type Surround = () => Promise<Surroundings>;

/** @returns the surroundings of an example: `surroundings/<name>.ts` */
export async function surroundingsOf(name: string): Promise<Surroundings> {
  const { surround } = (await import(`./surroundings/${name}.ts`)) as { surround: Surround };
  return surround();
}
