const net = require('net');
exports.check = (path) => new Promise((resolve) => net.connect(80, path, () => resolve(true)));
