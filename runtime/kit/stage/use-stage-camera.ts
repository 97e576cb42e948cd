import { composeCamera } from '@look/stage/camera.ts';
import type { Framing } from '@look/stage/framing.ts';
import { useThree } from '@react-three/fiber';
import { useLayoutEffect, useMemo } from 'react';
import { Color, PerspectiveCamera } from 'three';
import { useLayout } from '../host/hooks.ts';

/**
 * Puts a camera on the stage that shows the whole of a framing on any glass, and a colour behind everything. For use in
 * a Scene. The camera stands still (rule 41): what moves is the world, never the visitor's head.
 *
 * @param backdrop '#rrggbb', seen where a very wide glass looks past the model.
 */
export function useStageCamera(landscape: Framing, portrait: Framing, backdrop: string): void {
  const layout = useLayout();
  const framing = layout.orientation === 'portrait' ? portrait : landscape;
  const { aim } = useAimedCamera(backdrop);
  useLayoutEffect(() => aim(framing), [aim, framing]);
}

/**
 * The same for a Scene that has more than one picture and says itself which it shows; between two it must dissolve, the
 * camera never travels.
 *
 * @returns `aim`, which composes the picture. It is another function when the glass has changed: then the picture must be composed anew.
 */
export function useAimedCamera(backdrop: string): { aim: (framing: Framing) => void } {
  const { stage } = useLayout();
  const { scene, set, size } = useThree();
  // `manual`: the size of the canvas must not undo the composed picture.
  const camera = useMemo(() => Object.assign(new PerspectiveCamera(), { manual: true as const }), []);

  useLayoutEffect(() => {
    const before = scene.background;
    scene.background = new Color(backdrop);
    set({ camera });
    return () => {
      scene.background = before;
    };
  }, [scene, set, camera, backdrop]);

  const aim = useMemo(
    () => (framing: Framing) => {
      composeCamera(camera, framing, stage.width, stage.height);
      // Composed for the stage; the strip under the lip is more of the same picture below it.
      const { fullWidth, fullHeight, offsetX, offsetY } = camera.view!;
      camera.setViewOffset(fullWidth, fullHeight, offsetX, offsetY, size.width, size.height);
      camera.aspect = stage.width / stage.height;
      camera.updateProjectionMatrix();
    },
    [camera, stage, size],
  );
  return { aim };
}
