using DirectoryApi.Domain.Contacts;

namespace DirectoryApi.Store.Images;

/// <summary>Contact points and phones in an image.</summary>
internal static class ContactImage
{
    /// <summary>Writes a contact point.</summary>
    public static void Write(ImageEncoder to, ContactPoint contact)
    {
        to.Number((int)contact.Role);
        to.SharedOrNull(contact.Position);
        to.SharedOrNull(contact.Room);
        to.List(contact.Phones, WritePhone);
        to.List(contact.Emails, static (to, address) => to.Text(address));
        to.List(contact.Websites, static (to, url) => to.Text(url));
        HoursImage.WriteReference(to, contact.Hours);
        RowImage.WriteReference(to, contact.Source);
    }

    /// <summary>Reads a contact point.</summary>
    public static ContactPoint Read(ImageDecoder from) => new()
    {
        Role = (ContactRole)from.Number(),
        Position = from.SharedOrNull(),
        Room = from.SharedOrNull(),
        Phones = from.List(ReadPhone),
        Emails = from.List(static from => from.Text()),
        Websites = from.List(static from => from.Text()),
        Hours = HoursImage.ReadReference(from),
        Source = RowImage.ReadReference(from),
    };

    /// <summary>Writes a phone.</summary>
    public static void WritePhone(ImageEncoder to, PhoneNumber phone)
    {
        to.Text(phone.Display);
        to.TextOrNull(phone.E164);
        to.Number((int)phone.Purpose);
    }

    /// <summary>Reads a phone.</summary>
    public static PhoneNumber ReadPhone(ImageDecoder from) => new(from.Text(), from.TextOrNull(), (PhonePurpose)from.Number());
}
