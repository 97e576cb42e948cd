import type { ReactNode } from 'react';

/* 24-unit grid, 2-unit strokes, square-cut like the models. Each is told by its shape alone. */

interface IconProps {
  /** Left out, the icon is as high as the text. */
  className?: string | undefined;
}

interface DrawingProps extends IconProps {
  children: ReactNode;
}

function Drawing({ className, children }: DrawingProps) {
  return (
    <svg className={className ?? 'icon'} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      {children}
    </svg>
  );
}

export function RestartIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="M5 8.5A8 8 0 1 1 4 12" />
      <path d="M4 3v6h6" />
    </Drawing>
  );
}

/** A syllable: the macron over a letter. */
export function PinyinIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="M7 5h10" />
      <circle cx="11" cy="15" r="5" />
      <path d="M16 9.5V20h2" />
    </Drawing>
  );
}

export function BrightIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <circle cx="12" cy="12" r="4" fill="currentColor" />
      <path d="M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2" />
    </Drawing>
  );
}

/** The sea lies down: a wave over still water. */
export function CalmIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="M2 9c2-4 4-4 6 0s4 4 6 0 4-4 8 0" />
      <path d="M2 15h20M6 20h12" />
    </Drawing>
  );
}

/** A small letter that grows. */
export function LargeIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="M9 21 15.5 4h.5L22 21M11.5 15h8" />
      <path d="M2 21l3-8h.4L8 19" />
    </Drawing>
  );
}

export function PreviousIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="M15 4 7 12l8 8" />
    </Drawing>
  );
}

export function NextIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="M9 4l8 8-8 8" />
    </Drawing>
  );
}

export function HomeIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="M3 12 12 4l9 8" />
      <path d="M6 10v10h12V10" />
    </Drawing>
  );
}

export function CloseIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="M5 5l14 14M19 5 5 19" />
    </Drawing>
  );
}

export function CheckIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="M4 13l5 5L20 6" />
    </Drawing>
  );
}

export function HandIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="M9 21 5 14l2-1 2 2V4h2.5v7L12 10h2l1 1h2l2 2v8z" strokeLinejoin="bevel" />
    </Drawing>
  );
}

export function QuestionIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="M8 8a4 4 0 1 1 6 3.5c-1.5 1-2 2-2 3.5" />
      <path d="M12 18v2.5" />
    </Drawing>
  );
}

interface SoundIconProps extends IconProps {
  /** 0 muted … 3 loud: as many arcs, or a cross. */
  level: number;
}

export function SoundIcon({ level, className }: SoundIconProps) {
  return (
    <Drawing className={className}>
      <path d="M2 9v6h4l5 4V5L6 9z" fill="currentColor" strokeLinejoin="bevel" />
      {level >= 1 && <path d="M14 9.5q1.5 2.5 0 5" />}
      {level >= 2 && <path d="M17 7.5q3 4.5 0 9" />}
      {level >= 3 && <path d="M20 5.5q4.5 6.5 0 13" />}
      {level === 0 && <path d="M15 9l6 6M21 9l-6 6" />}
    </Drawing>
  );
}
