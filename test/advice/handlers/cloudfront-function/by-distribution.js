// events: viewer-request
const stages = { EDFDVBD6EXAMPLE: 'prod' };
export const handler = async (event) => {
  const { config, request } = event.Records[0].cf;
  request.headers['x-stage'] = [{ key: 'X-Stage', value: stages[config.distributionId] || 'dev' }];
  return request;
};
