/** Answers every request with the release that it is of. */
export const handler = async () => ({ status: '200', statusDescription: 'OK', body: 'release 0' });
