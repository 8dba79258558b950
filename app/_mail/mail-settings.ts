/** Where mail is handed over and who it is from; out of SMTP_URL and MAIL_FROM. */
export type MailSettings = {
  host: string;
  port: number;
  /** `wrapped`: TLS from the first byte. `needed`: STARTTLS or nothing. `none`: only on this machine, or when told so. */
  tls: "wrapped" | "needed" | "none";
  user: string;
  password: string;
  from: string;
  domain: string;
};

const ownMachine = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/**
 * Reads the settings; null where mail is not set up. `smtp://user:password@host:587` asks for STARTTLS, `smtps://` is TLS
 * from the start; `?tls=none` is for a mail server inside a network that needs no protection. Throws on nonsense.
 */
export function readMailSettings(env: Record<string, string | undefined>): MailSettings | null {
  if (!env.SMTP_URL || !env.MAIL_FROM) return null;
  const url = new URL(env.SMTP_URL);
  if (url.protocol !== "smtp:" && url.protocol !== "smtps:")
    throw new Error("SMTP_URL begins with smtp:// or smtps://");
  const wrapped = url.protocol === "smtps:";
  const domain = /@([^\s@<>]+)>?\s*$/.exec(env.MAIL_FROM)?.[1];
  if (!domain || /[\r\n]/.test(env.MAIL_FROM)) throw new Error("MAIL_FROM must hold an e-mail address");
  const bare = ownMachine.test(url.hostname) || url.searchParams.get("tls") === "none";
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (wrapped ? 465 : 587),
    tls: wrapped ? "wrapped" : bare ? "none" : "needed",
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    from: env.MAIL_FROM,
    domain,
  };
}
