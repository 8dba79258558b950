/** What somebody can be told of by itself; each has its sentence in the words `today.notices.kind`. */
export const noticeKinds = [
  "incident-logged",
  "decision-proposed",
  "proposal-approved",
  "proposal-sent-back",
  "proposal-rejected",
  "proposal-withdrawn",
  "advice-given",
  "protection-fell",
  "approval-lapsed",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export function isNoticeKind(event: string): event is NoticeKind {
  return noticeKinds.some((kind) => kind === event);
}
