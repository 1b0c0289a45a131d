"""client.beta.files: the same as client.files"""

from .. import files

BetaFiles = files.Files
BetaFilesWithRawResponse = files.FilesWithRawResponse
BetaFilesWithStreamingResponse = files.FilesWithStreamingResponse
AsyncBetaFiles = files.AsyncFiles
AsyncBetaFilesWithRawResponse = files.AsyncFilesWithRawResponse
AsyncBetaFilesWithStreamingResponse = files.AsyncFilesWithStreamingResponse
