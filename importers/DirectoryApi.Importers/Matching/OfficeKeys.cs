using System.Security.Cryptography;
using System.Text;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Matching;

/// <summary>
/// Makes the stable keys of offices from what identifies them: kind, place, the office above, and the name without regard to
/// spelling. The same annex gives the same keys on every machine and in any order.
/// </summary>
internal sealed class OfficeKeys
{
    private const int KeyBytes = 8;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>A key no office had before.</summary>
    public string Make(OfficeKind kind, PlacesOfOffice places, string? parentKey, string language, string name)
    {
        var identity = string.Join('|', kind, places.Region?.Slug, places.District?.Slug, parentKey, language, PlaceKey.Of(name));
        for (var copy = 1; ; copy++)
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(copy == 1 ? identity : $"{identity}|{copy}"));
            var key = Convert.ToHexStringLower(hash.AsSpan(0, KeyBytes));
            if (_taken.Add(key))
            {
                return key;
            }
        }
    }
}
