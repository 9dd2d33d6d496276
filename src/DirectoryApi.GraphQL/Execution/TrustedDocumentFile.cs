using System.Buffers;
using System.Text;
using System.Text.Unicode;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>Reads files of trusted documents.</summary>
internal static class TrustedDocumentFile
{
    /// <summary>The text of a file, a byte order mark included: its UTF-8 is the file's very bytes, so that any tool finds the same hash.</summary>
    /// <exception cref="TrustedDocumentException">The file is not in UTF-8.</exception>
    public static string Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var text = new char[bytes.Length];
        if (Utf8.ToUtf16(bytes, text, out var read, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return new string(text, 0, written);
        }

        var before = bytes.AsSpan(0, read);
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        throw new TrustedDocumentException(
            path,
            [new Error("Here are bytes that are not UTF-8.")
            {
                Code = ErrorCodes.ParseFailed,
                Locations = [new Location(written, written, line, column)],
            }]);
    }
}
