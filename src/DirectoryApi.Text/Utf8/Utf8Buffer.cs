using System.Text;

namespace DirectoryApi.Text.Utf8;

/// <summary>Room for one text in UTF-8 after another, which grows to the longest. Not for two threads at once.</summary>
public sealed class Utf8Buffer
{
    private byte[] _bytes = [];

    /// <summary>A text in UTF-8; holds until the next one. Half of a surrogate pair becomes U+FFFD.</summary>
    /// <param name="text">The text, which may be empty.</param>
    public ReadOnlySpan<byte> Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_bytes.Length < most)
        {
            _bytes = new byte[most];
        }

        return _bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, _bytes));
    }
}
