using System.Security.Cryptography;
using System.Text;

namespace DirectoryApi.Importers.Matching.Identity;

/// <summary>
/// Makes the keys of offices from the first slug they are given: kind, level, place and number, nothing that a renaming or a move
/// changes. The same annexes give the same keys on every machine.
/// </summary>
internal static class OfficeKeys
{
    private const int KeyBytes = 8;

    /// <summary>The key that goes with a slug.</summary>
    public static string Of(string slug) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slug)).AsSpan(0, KeyBytes));
}
