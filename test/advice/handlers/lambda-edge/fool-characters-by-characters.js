// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const { uri } = request;
  let same = 0;
  for (let i = 0; i < uri.length; i += 1) {
    for (let j = 0; j < uri.length; j += 1) if (uri[i] === uri[j]) same += 1;
  }
  request.headers['x-same'] = [{ key: 'X-Same', value: String(same) }];
  return request;
};
