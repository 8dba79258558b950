import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Outcome } from "#lib/delivery/delivery-state.ts";
import type { MailSettings } from "./mail-settings.ts";

/** What one attempt gave, and whether the mistake lies with our settings rather than with the letter. */
export type Attempt = { outcome: Outcome; settingsWrong: boolean };

export type Letter = {
  from: string;
  to: string;
  raw: Buffer;
  /** Asked right before the final dot; false takes the letter back, and the server has nothing. */
  beforeDot: () => Promise<boolean>;
};

type Failure = Error & { responseCode?: number; response?: string; command?: string };

/** How long a silent server is waited for, in milliseconds; RFC 5321 gives the answer to the final dot ten minutes. */
export type Patience = { connect: number; silence: number };
export const patience: Patience = { connect: 30_000, silence: 600_000 };

/** One connection to the mail server, used for many letters and opened again when it breaks. */
export class SmtpLine {
  private readonly settings: MailSettings;
  private readonly patience: Patience;
  private connection: SMTPConnection | null = null;

  constructor(settings: MailSettings, waits: Patience = patience) {
    this.settings = settings;
    this.patience = waits;
  }

  /** Hands one letter over. Never throws: what went wrong is the outcome. */
  async send(letter: Letter): Promise<Attempt> {
    let opened: SMTPConnection;
    try {
      opened = this.connection ?? (await this.open());
    } catch (error) {
      this.close();
      return {
        outcome: { kind: "not-handed" },
        settingsWrong: ((error as Failure).responseCode ?? 0) >= 500,
      };
    }
    this.connection = opened;
    let dotMaySend = false;
    const { from, to, raw, beforeDot } = letter;
    // The connection sends the dot when this stream ends, so the record is written before it ends.
    const message = Readable.from(
      (async function* () {
        yield raw;
        if (!(await beforeDot())) throw new Error("taken back");
        dotMaySend = true;
      })(),
    );
    try {
      const response = await new Promise<string>((resolve, reject) => {
        const broken = (error?: Error) => reject(error ?? new Error("the line broke"));
        opened.once("error", broken);
        opened.once("end", broken);
        opened.send({ from, to: [to] }, message, (error, info) => {
          opened.off("error", broken);
          opened.off("end", broken);
          if (error) reject(error);
          else resolve(info?.response ?? "250");
        });
      });
      return { outcome: { kind: "accepted", answer: codesOf(response) }, settingsWrong: false };
    } catch (error) {
      // After any failure the state of the dialogue is not worth trusting: the next letter gets a new line.
      this.close();
      return failed(error as Failure, dotMaySend);
    }
  }

  /** Ends the connection politely, when there is one. */
  quit(): void {
    this.connection?.quit();
    this.connection = null;
  }

  private close(): void {
    this.connection?.close();
    this.connection = null;
  }

  private open(): Promise<SMTPConnection> {
    const { host, port, tls, user, password, domain } = this.settings;
    const { connect, silence } = this.patience;
    const line = new SMTPConnection({
      host,
      port,
      secure: tls === "wrapped",
      requireTLS: tls === "needed",
      ignoreTLS: tls === "none",
      name: domain,
      connectionTimeout: connect,
      greetingTimeout: connect,
      socketTimeout: silence,
    });
    return new Promise((resolve, reject) => {
      line.on("error", (error) => {
        if (this.connection === line) this.connection = null;
        reject(error);
      });
      line.once("end", () => {
        if (this.connection === line) this.connection = null;
        reject(new Error("the line broke"));
      });
      line.connect((error) => {
        if (error) reject(error);
        else if (user === "") resolve(line);
        else line.login({ user, pass: password }, (wrong) => (wrong ? reject(wrong) : resolve(line)));
      });
    });
  }
}

/** The codes of an answer without its words, which often hold an address: "550 5.1.1". */
function codesOf(response: string): string {
  return /^(\d{3})[ -]?(\d\.\d{1,3}\.\d{1,3})?/.exec(response)?.slice(1).filter(Boolean).join(" ") ?? "";
}

function failed(error: Failure, dotMaySend: boolean): Attempt {
  const code = error.responseCode ?? 0;
  const answer = error.response ? codesOf(error.response) : String(code);
  const about = error.command ?? "";
  if (code >= 500) {
    // Refusing our sender or our name says nothing about who the letter is for.
    const ours = !/^(?:RCPT TO|DATA)/.test(about);
    return ours
      ? { outcome: { kind: "not-handed" }, settingsWrong: true }
      : { outcome: { kind: "refused", answer }, settingsWrong: false };
  }
  if (code >= 400) return { outcome: { kind: "later", answer }, settingsWrong: false };
  return { outcome: { kind: dotMaySend ? "answer-lost" : "not-handed" }, settingsWrong: false };
}
