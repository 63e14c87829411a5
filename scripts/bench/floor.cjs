/** The lower bound for every action: bare Node makes the two calls of `assume` and nothing else. */

const { env } = process;

const ask = (address, options, body) =>
  new Promise((resolve, reject) => {
    const { request } = require(address.startsWith('https:') ? 'node:https' : 'node:http');
    const sent = request(address, options, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => {
        text += part;
      });
      answer.on('end', () => resolve(text));
    });
    sent.on('error', reject);
    sent.end(body);
  });

async function main() {
  const headers = { authorization: `bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` };
  const answer = await ask(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com`, { headers });
  const query = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: env['INPUT_ROLE-TO-ASSUME'] ?? '',
    RoleSessionName: 'floor',
    DurationSeconds: '3600',
    WebIdentityToken: JSON.parse(answer).value,
  });
  const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } };
  const session = await ask(`${env['AWS_ENDPOINT_URL_STS']}/`, form, query.toString());
  process.exit(session.includes('<SecretAccessKey>') ? 0 : 1);
}

main();
