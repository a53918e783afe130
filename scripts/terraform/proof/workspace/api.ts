/** Answers every request with the release that it is of. */
export const handler = async () => ({ statusCode: 200, body: 'release 0' });
