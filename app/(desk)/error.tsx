"use client";

// Within the frame, so that the way to every other page stays in sight.
export { WhatWentWrong as default } from "#app/what-went-wrong.tsx";
