"""How long bringing in a picture takes, from the file's bytes to the row: `python bench/pictures.py`.

Prints a table in Markdown. Each is a photograph-like picture with more grain than a photograph has, which is what
costs encoders their time; the processor's time is what the machine worked, whatever else was going on.
"""

import io
import time
from typing import Any

import stage
from PIL import Image

CASES = (
    ("JPEG, 12 megapixels", (4000, 3000), "JPEG", {"quality": 90}),
    ("JPEG, 12 megapixels, upright", (3000, 4000), "JPEG", {"quality": 90}),
    ("JPEG, 40 megapixels", (7300, 5470), "JPEG", {"quality": 85}),
    ("PNG, 6 megapixels", (3000, 2000), "PNG", {"compress_level": 6}),
    ("WebP, 12 megapixels", (4000, 3000), "WEBP", {"quality": 85, "method": 0}),
)


def main() -> None:
    stage.raise_curtain()
    from articles.library import store_image

    print(f"{stage.machine()}\n")
    print("| picture | file | seconds | of the processor | files made | of them AVIF |")
    print("|---|---:|---:|---:|---:|---:|")
    for name, size, kind, options in CASES:
        data = encoded(photo(*size), kind, **options)
        begun, worked = time.monotonic(), time.process_time()
        image = store_image(data, f"{name}.{kind.lower()}").image
        took, worked = time.monotonic() - begun, time.process_time() - worked
        made = sum(each["bytes"] for each in image.renditions)
        avif = sum(each["bytes"] for each in image.renditions if each["kind"] == "avif")
        sizes = [f"{each / 1e6:.1f} MB" for each in (made, avif)]
        print(f"| {name} | {len(data) / 1e6:.1f} MB | {took:.1f} | {worked:.1f} | {' | '.join(sizes)} |", flush=True)


def photo(width: int, height: int) -> Image.Image:
    """Large shapes, light from above, and grain."""
    shapes = Image.effect_noise((width // 8, height // 8), 90).resize((width, height), Image.Resampling.BICUBIC)
    light = Image.linear_gradient("L").resize((width, height))
    grain = Image.effect_noise((width, height), 24)
    layers = (shapes, light, Image.blend(shapes, light, 0.5))
    return Image.merge("RGB", [Image.blend(layer, grain, 0.25) for layer in layers])


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


if __name__ == "__main__":
    main()
