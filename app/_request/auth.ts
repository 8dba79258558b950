import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { signIn } from "#db/sign-in.ts";
import { address } from "./actor.ts";
import { now } from "./now.ts";
import { sessionCookie } from "./session-cookie.ts";

const secure = (process.env.APP_URL ?? "").startsWith("https:");

/**
 * How people sign in. The token holds nothing but the session's id: who that is, and whether it still holds, is asked
 * of the database at every request.
 */
export const authOptions: NextAuthOptions = {
  secret: process.env.LEKWIJZER_AUTH_SECRET,
  session: { strategy: "jwt", maxAge: 30 * 24 * 3600 },
  pages: { signIn: "/sign-in" },
  cookies: {
    sessionToken: {
      name: sessionCookie,
      options: { httpOnly: true, secure, sameSite: "lax", path: "/" },
    },
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(given) {
        const [email, password] = [String(given?.email ?? ""), String(given?.password ?? "")];
        const done = await signIn(email, password, await address(), await now());
        return done.ok ? { id: done.sessionId } : null;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) => (new URL(url, baseUrl).origin === baseUrl ? url : baseUrl),
  },
};
