module.exports = {
  // Building the admin pages takes minutes, and nobody looks at them.
  serveAdminPanel: false,
  auth: { secret: 'not-a-secret' },
  apiToken: { salt: 'not-a-secret' },
  transfer: { token: { salt: 'not-a-secret' } },
  secrets: { encryptionKey: 'not-a-secret-of-thirty-two-bytes' },
};
