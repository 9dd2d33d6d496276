using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace DirectoryApi.Exports;

/// <summary>
/// Ids for formats that want UUIDs: version 5, made of a name (RFC 9562, section 5.5), so that the same thing has the same id in every
/// edition and on every machine.
/// </summary>
internal static class NameBasedId
{
    private const int Length = 16;

    // Drawn once; another one would change every id.
    private static readonly Guid Namespace = new("6f1b2f0e-2f7c-4b8e-9a53-0f4f6d8c1a27");

    /// <summary>The id of a thing.</summary>
    /// <param name="parts">What it is and what tells it from others of the kind: <c>office</c>, the office's key.</param>
    public static Guid Of(params ReadOnlySpan<string> parts) => Of(Namespace, string.Join('\n', parts));

    /// <summary>Version 5 of a namespace and a name.</summary>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "Version 5 is defined by SHA-1; nothing is kept secret by it.")]
    public static Guid Of(Guid space, string name)
    {
        var hash = SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, Length);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
