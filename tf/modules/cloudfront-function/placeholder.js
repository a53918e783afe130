// Passes a request or a response through, until the pipeline has published.
function handler(event) {
  return event.response || event.request;
}
