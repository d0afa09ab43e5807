"""What an article opens with before its news, and which sentence that is."""

from summarizer.extractive.coherence.scenes.floor import FLOOR_TRAITS, floor_traits
from summarizer.extractive.coherence.scenes.scene import Scene, scene_of

__all__ = ["FLOOR_TRAITS", "Scene", "floor_traits", "scene_of"]
