import { useEffect } from 'react';

/** Stands last inside a Suspense boundary and tells when everything before it has been mounted. */
export function Mounted({ onMounted }: { onMounted: () => void }) {
  useEffect(() => onMounted(), [onMounted]);
  return null;
}
