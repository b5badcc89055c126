import type { Config } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { isLoopback } from '../trusted-hosts.ts';
import type { Channel } from './channel.ts';
import { Mail } from './mail.ts';
import { Slack } from './slack.ts';
import { Teams } from './teams.ts';
import { Webhook } from './webhook.ts';

const chats = {
  slackUrl: /^hooks\.slack(-gov)?\.com$/,
  teamsUrl: /\.(webhook\.office\.com|logic\.azure\.com|api\.powerplatform\.com)$/,
};

/** The channels that are configured. @throws ConfigError that names everything that is missing or not trusted. */
export function channelsOf(config: Config): Channel[] {
  const { webhookUrl, webhookSecret, slackUrl, teamsUrl, smtpUrl, mailFrom, mailTo } = config;
  const problems = [...insecure(config), ...incomplete(config)];
  if (problems.length > 0) throw new ConfigError(problems);
  return [
    ...(webhookUrl && webhookSecret ? [new Webhook(webhookUrl, webhookSecret)] : []),
    ...(slackUrl ? [new Slack(slackUrl)] : []),
    ...(teamsUrl ? [new Teams(teamsUrl)] : []),
    ...(smtpUrl && mailFrom ? [new Mail({ smtpUrl, from: mailFrom, to: mailTo })] : []),
  ];
}

function incomplete({ webhookUrl, webhookSecret, smtpUrl, mailFrom, mailTo }: Config): string[] {
  return [
    ...(webhookUrl && !webhookSecret ? ['webhookSecret: a webhook is signed, and there is nothing to sign with'] : []),
    ...(smtpUrl && !mailFrom ? ['mailFrom: an e-mail needs a sender'] : []),
    ...(smtpUrl && mailTo.length === 0 ? ['mailTo: an e-mail needs somebody to get it'] : []),
  ];
}

/** Addresses are secrets, so they are not told. */
function insecure(config: Config): string[] {
  const keys = ['webhookUrl', 'slackUrl', 'teamsUrl'] as const;
  return keys.flatMap(key => {
    const url = config[key];
    if (!url || isLoopback(url)) return [];
    const { protocol, hostname } = new URL(url);
    if (protocol !== 'https:') return [`${key}: it is not HTTPS`];
    const known = key === 'webhookUrl' || chats[key].test(hostname) || config.trustedHosts.includes(hostname);
    return known ? [] : [`${key}: its host is not known; name a host that you trust in PLAYBOOK_TRUSTED_HOSTS`];
  });
}
