import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** What a sink does at the end of a letter: take it, refuse it, or take it and never say so. */
export type Manner = (letter: { to: string; messageId: string; times: number }) => Answer;
export type Answer =
  | { kind: "take"; after?: number }
  | { kind: "refuse"; code: number }
  /** Takes the letter and breaks the line before it answers. */
  | { kind: "take-and-break" }
  /** Breaks the line without having taken it. */
  | { kind: "break" };

/** A mail server that keeps what it took, by Message-ID: to whom, and how often. */
export type Sink = {
  url: string;
  taken: Map<string, { to: string; times: number; raw: string }>;
  end: () => Promise<void>;
};

/** Starts a real mail server on a port of its own. `rcpt` may refuse an address with a code before any letter is sent. */
export async function aSink(manner: Manner, rcpt: (to: string) => number | null = () => null): Promise<Sink> {
  const taken: Sink["taken"] = new Map();
  const refusal = (code: number) => Object.assign(new Error("no"), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo(address, _session, done) {
      const code = rcpt(address.address);
      done(code === null ? null : refusal(code));
    },
    onData(stream, session, done) {
      let raw = "";
      stream.on("data", (piece: Buffer) => {
        raw += piece.toString("utf8");
      });
      stream.on("end", () => {
        const messageId = /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? "";
        const to = session.envelope.rcptTo[0]?.address ?? "";
        const times = taken.get(messageId)?.times ?? 0;
        const answer = manner({ to, messageId, times });
        const take = () => taken.set(messageId, { to, times: times + 1, raw });
        const hangUp = () => {
          for (const connection of server.connections) connection.close();
        };
        if (answer.kind === "refuse") return done(refusal(answer.code));
        if (answer.kind === "break") return hangUp();
        take();
        if (answer.kind === "take-and-break") return hangUp();
        setTimeout(() => done(), answer.after ?? 0);
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  const end = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, taken, end };
}
