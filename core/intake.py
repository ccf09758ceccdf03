"""How much one request may bring: known before a byte of it is read, so that nobody can fill the disk."""

from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler


class SizeLimit(FileUploadHandler):
    """Refuses a request with files, whoever sends it, that says it is larger than `UPLOAD_MAX_REQUEST_SIZE`."""

    def handle_raw_input(
        self, input_data: Any, META: Any, content_length: int, boundary: Any, encoding: str | None = None
    ) -> None:
        if content_length > settings.UPLOAD_MAX_REQUEST_SIZE:
            raise RequestDataTooBig(f"a request of {content_length:,} bytes")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Hands every piece to the handlers that keep it."""
        return raw_data

    def file_complete(self, file_size: int) -> None:
        return None
