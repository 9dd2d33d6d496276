using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Store.Images;

/// <summary>Names and addresses in an image.</summary>
internal static class TextImage
{
    /// <summary>Writes a name.</summary>
    public static void WriteName(ImageEncoder to, LocalizedText name)
    {
        to.Number((int)name.Language);
        to.Text(name.Text);
        to.Number((int)name.Origin);
    }

    /// <summary>Reads a name.</summary>
    public static LocalizedText ReadName(ImageDecoder from) => new((Language)from.Number(), from.Text(), (TextOrigin)from.Number());

    /// <summary>Writes an address.</summary>
    public static void WriteAddress(ImageEncoder to, PostalAddress address)
    {
        to.Text(address.Text);
        to.Number((int)address.Language);
        to.Number((int)address.Origin);
        to.SharedOrNull(address.PostalCode);
        to.SharedOrNull(address.Settlement);
        to.SharedOrNull(address.Street);
        to.SharedOrNull(address.Building);
    }

    /// <summary>Reads an address.</summary>
    public static PostalAddress ReadAddress(ImageDecoder from) => new()
    {
        Text = from.Text(),
        Language = (Language)from.Number(),
        Origin = (TextOrigin)from.Number(),
        PostalCode = from.SharedOrNull(),
        Settlement = from.SharedOrNull(),
        Street = from.SharedOrNull(),
        Building = from.SharedOrNull(),
    };
}
