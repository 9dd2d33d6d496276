using System.Text;

namespace DirectoryApi.Store.Model;

/// <summary>Room for one text in UTF-8 after another, which grows to the longest. Not for two threads at once.</summary>
internal sealed class Utf8Buffer
{
    private byte[] _bytes = [];

    /// <summary>A text in UTF-8; holds until the next one.</summary>
    public ReadOnlySpan<byte> Encode(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_bytes.Length < most)
        {
            _bytes = new byte[most];
        }

        return _bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, _bytes));
    }
}
