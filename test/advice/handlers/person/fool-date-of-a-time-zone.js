// events: viewer-request
export const handler = async (event) => { const { request } = event.Records[0].cf;
 request.headers['x-day'] = [{ key: 'X-Day', value: new Date().toLocaleString('de-DE', { timeZone: 'Europe/Berlin' }) }]; return request; };
