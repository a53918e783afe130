/** Lambda@Edge's answer that names the stage. Real functions would do something by it. */
export function answerOf(stage: string) {
  return {
    status: '200',
    statusDescription: 'OK',
    headers: {
      'content-type': [{ key: 'Content-Type', value: 'text/plain; charset=utf-8' }],
      'cache-control': [{ key: 'Cache-Control', value: 'no-store' }],
    },
    body: `This is ${stage}\n`,
  };
}
