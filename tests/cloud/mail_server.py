"""A mail server on loopback that can refuse, and lose the connection where it hurts."""

from __future__ import annotations

import socketserver


class SmtpServer(socketserver.ThreadingTCPServer):
    """Speaks as much of RFC 5321 as taking a message needs."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Conversation)
        self.messages: list[bytes] = []
        self.refuse = False
        self.refuse_for_good = False
        self.cut: bytes | None = None
        """Where the connection is lost: at ``MAIL``, or at ``TEXT`` after the text was taken and before the answer."""


class _Conversation(socketserver.StreamRequestHandler):
    server: SmtpServer

    def handle(self) -> None:
        self._say("220 test ESMTP")
        while line := self.rfile.readline():
            verb = line[:4].upper()
            if verb == b"DATA":
                self._say("354 go on")
                content = b""
                while (part := self.rfile.readline()) != b".\r\n":
                    content += part
                self.server.messages.append(content)
                if self.server.cut == b"TEXT":
                    return
                self._say("250 taken")
            elif verb == self.server.cut:
                return
            elif verb == b"RCPT" and self.server.refuse_for_good:
                self._say("550 no such person")
            elif verb == b"MAIL" and self.server.refuse:
                self._say("451 try later")
            elif verb == b"QUIT":
                self._say("221 bye")
                return
            else:
                self._say("250 ok")

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())
