fetch('https://example.com/started');
