/** Answers every request with the stage that it runs in. */
export const handler = async () => ({ statusCode: 200, body: JSON.stringify({ stage: process.env.STAGE }) });
