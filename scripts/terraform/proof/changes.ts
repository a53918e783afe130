import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** One edit of the copied modules and roots for each update that an apply may make, so that each such permission is seen in use. */
export const edits: [file: string, from: string, to: string][] = [
  ['modules/edge-function/main.tf', 'description   = "Lambda@Edge; the', 'description   = "Lambda at the edge; the'],
  [
    'modules/edge-function/main.tf',
    'Action    = "sts:AssumeRole"',
    'Sid       = "Services"\n      Action    = "sts:AssumeRole"',
  ],
  [
    'modules/lambda-function/main.tf',
    'Action    = "sts:AssumeRole"',
    'Sid       = "Service"\n      Action    = "sts:AssumeRole"',
  ],
  ['modules/lambda-function/variables.tf', 'default     = 256', 'default     = 512'],
  ['modules/cloudfront-function/variables.tf', 'default     = "The code is', 'default     = "Its code is'],
  ['modules/cdn/main.tf', 'comment             = var.name', 'comment             = "changed"'],
  [
    'modules/cdn/main.tf',
    'signing_behavior                  = "always"',
    'signing_behavior                  = "no-override"',
  ],
  ['modules/cdn/main.tf', 'access_control_max_age_sec = 63072000', 'access_control_max_age_sec = 31536000'],
  ['modules/cdn/logging.tf', '"c-port", ', ''],
  ['modules/http-api/variables.tf', 'rate = 100, burst = 200', 'rate = 50, burst = 100'],
  [
    'modules/http-api/variables.tf',
    'max_age           = optional(number, 600)',
    'max_age           = optional(number, 300)',
  ],
  ['dev/www/main.tf', 'default_ttl = 3600', 'default_ttl = 1800'],
  ['prod/www/main.tf', 'default_ttl = 3600', 'default_ttl = 1800'],
];

/** @param tf the copy of tf/ */
export async function changeEverything(tf: string): Promise<void> {
  for (const [file, from, to] of edits) {
    const place = path.join(tf, file);
    const text = await readFile(place, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    await writeFile(place, text.replace(from, to));
  }
}
