exports.withoutTrailingSlash = function (uri) {
  return uri.length > 1 && uri.endsWith('/') ? uri.slice(0, -1) : uri;
};
