using System.Buffers.Text;
using System.Text;

namespace DirectoryApi.Nodes;

/// <summary>
/// Global ids, as the GraphQL global object identification specification has them: the type and key of an object, in base64url
/// so that nobody is tempted to make one up.
/// </summary>
public static class NodeId
{
    /// <summary>The id of an object.</summary>
    public static string Encode(string type, string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{type}:{key}"));

    /// <summary>Reads an id; false for text that is none.</summary>
    public static bool TryDecode(string id, out string type, out string key)
    {
        (type, key) = ("", "");
        ArgumentNullException.ThrowIfNull(id);
        var bytes = new byte[Base64Url.GetMaxDecodedLength(id.Length)];
        if (!Base64Url.IsValid(id) || !Base64Url.TryDecodeFromChars(id, bytes, out var length))
        {
            return false;
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return false;
        }

        (type, key) = (text[..colon], text[(colon + 1)..]);
        return true;
    }
}
