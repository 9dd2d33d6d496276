using System.Text;

namespace DirectoryApi.Search.Index;

/// <summary>Makes sure that a term is one token to SQLite, whatever an analyser let through.</summary>
internal static class TermText
{
    /// <summary>The letters, marks and figures of <paramref name="term"/>; empty where there are none.</summary>
    public static string Clean(string term)
    {
        StringBuilder? cleaned = null;
        var index = 0;
        while (index < term.Length)
        {
            var status = Rune.DecodeFromUtf16(term.AsSpan(index), out var rune, out var length);
            var keep = status == System.Buffers.OperationStatus.Done && Rune.IsLetterOrDigit(rune);
            if (!keep)
            {
                cleaned ??= new StringBuilder(term, 0, index, term.Length);
            }
            else
            {
                cleaned?.Append(term, index, length);
            }

            index += length;
        }

        return cleaned?.ToString() ?? term;
    }
}
