// events: viewer-request
const cookieOf = (headers, name) => {
  const lines = headers.cookie || [];
  for (const line of lines) {
    for (const part of line.value.split(';')) {
      const [key, value] = part.trim().split('=');
      if (key === name) return value;
    }
  }
  return undefined;
};
export const handler = async (event) => {
  const request = event.Records[0].cf.request;
  if (request.uri !== '/') return request;
  const group = cookieOf(request.headers, 'group') ?? (Math.random() < 0.5 ? 'a' : 'b');
  request.uri = group === 'a' ? '/a.html' : '/b.html';
  return request;
};
