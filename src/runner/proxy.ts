/** The proxies of a run, from inputs and proxy variables, in the form that Node's agents expect. */

import type { Environment } from '../ports/runner.ts';
import { Secret } from '../secret.ts';

/** The passwords in proxy URLs, which must be masked. */
export function readProxyPasswords(env: Environment): readonly Secret[] {
  return PROXY_VARIABLES.flatMap((name) => {
    const value = toProxyAddress(env[name]);
    const password = value !== undefined && URL.canParse(value) ? new URL(value).password : '';
    return password === '' ? [] : [new Secret(password), new Secret(decode(password))];
  });
}

/** The proxy variables for Node's agents. Adds the scheme, which agents require and users often omit. */
export function readProxyEnv(env: Environment): Environment {
  const entries = PROXY_VARIABLES.map((name) => [name, toProxyAddress(env[name])] as const);
  const { NO_PROXY, no_proxy } = env;
  return {
    ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    ...dropAbsent({ NO_PROXY, no_proxy }),
  };
}

/**
 * The proxy for calls to AWS. Inputs take precedence over variables. Like the AWS SDKs, uses `HTTP_PROXY` for HTTPS if no other
 * variable is set.
 */
export function readAwsProxyEnv(
  env: Environment,
  { address, without }: { readonly address: string | undefined; readonly without: string | undefined },
): Environment {
  const read = readProxyEnv({
    ...env,
    ...(address === undefined ? {} : toProxyVariables(address)),
    ...(without === undefined ? {} : { NO_PROXY: without, no_proxy: without }),
  });
  const { HTTP_PROXY, http_proxy, HTTPS_PROXY, https_proxy } = read;
  const fallback = HTTPS_PROXY ?? https_proxy ?? HTTP_PROXY ?? http_proxy;
  return { ...read, ...dropAbsent({ HTTPS_PROXY: fallback }) };
}

/** A warning for each variable whose proxy cannot be used. */
export function readUnusableProxies(env: Environment): readonly string[] {
  return PROXY_VARIABLES.filter((name) => {
    const address = toProxyAddress(env[name]);
    return Boolean(env[name]) && (address === undefined || !/^https?:/u.test(address));
  }).map((name) => {
    const what = /^socks/iu.test(env[name] ?? '')
      ? 'a SOCKS proxy, which is not supported'
      : 'not an HTTP or HTTPS proxy URL';
    return `${name} is ${what}; ignoring it and connecting directly.`;
  });
}

/** The address under the name of every proxy variable. */
export function toProxyVariables(address: string): Environment {
  return Object.fromEntries(PROXY_VARIABLES.map((name) => [name, address]));
}

const PROXY_VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];

function toProxyAddress(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const full = /^[a-z][a-z\d+.-]*:\/\//iu.test(address) ? address : `http://${address}`;
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  // Passwords often contain a bare `%`, on which Node's agents fail.
  url.username = encodeURIComponent(decode(url.username));
  url.password = encodeURIComponent(decode(url.password));
  return url.href;
}

function dropAbsent(values: Environment): Environment {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
