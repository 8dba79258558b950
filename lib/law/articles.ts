import type { Article } from "./article.ts";
import { article as outsideEea } from "./gdpr/article-3-2-outside-eea.ts";
import { article as breach } from "./gdpr/article-4-12-personal-data-breach.ts";
import { article as joint } from "./gdpr/article-26-joint.ts";
import { article as deadline } from "./gdpr/article-33-1-deadline.ts";
import { article as encryption } from "./gdpr/article-33-1-encryption-as-ap-reads-it.ts";
import { article as lateReason } from "./gdpr/article-33-1-late-reason.ts";
import { article as notifyAuthority } from "./gdpr/article-33-1-notify-authority.ts";
import { article as trustedRecipient } from "./gdpr/article-33-1-trusted-recipient.ts";
import { article as processor } from "./gdpr/article-33-2-processor.ts";
import { article as content } from "./gdpr/article-33-3-content.ts";
import { article as phases } from "./gdpr/article-33-4-phases.ts";
import { article as register } from "./gdpr/article-33-5-register.ts";
import { article as highRisk } from "./gdpr/article-34-1-high-risk.ts";
import { article as letter } from "./gdpr/article-34-2-letter.ts";
import { article as unreadable } from "./gdpr/article-34-3a-unreadable-data.ts";
import { article as removed } from "./gdpr/article-34-3b-high-risk-removed.ts";
import { article as publicNotice } from "./gdpr/article-34-3c-public-notice.ts";
import { article as order } from "./gdpr/article-34-4-order.ts";
import { article as leadAuthority } from "./gdpr/article-56-lead-authority.ts";
import { article as periods } from "./reg-1182-71/article-3.ts";
import { article as weightyInterests } from "./uavg/article-41-public-interests.ts";
import { article as financialFirms } from "./uavg/article-42-financial-firms.ts";
import { article as expression } from "./uavg/article-43-2-expression.ts";
import { article as policeData } from "./wpg/article-33a-police-data.ts";

/** Every rule there is, in the order in which a lawyer reads them: is it a breach, who must know, when, and what lifts that. */
export const articles: readonly Article[] = [
  breach,
  register,
  notifyAuthority,
  encryption,
  trustedRecipient,
  deadline,
  periods,
  lateReason,
  processor,
  joint,
  leadAuthority,
  outsideEea,
  content,
  phases,
  highRisk,
  unreadable,
  removed,
  publicNotice,
  financialFirms,
  weightyInterests,
  order,
  letter,
  expression,
  policeData,
];
