using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Offices;

/// <summary>Answers the fields of <c>ContactPoint</c>.</summary>
[ObjectType<ContactNode>("ContactPoint", IsImmutable = true)]
public static class ContactPointResolvers
{
    /// <summary>What the official is to be turned to for.</summary>
    public static ContactRole Role(ContactNode contact) => contact.Contact.Role;

    /// <summary>The position.</summary>
    public static string? Position(ContactNode contact) => contact.Contact.Position;

    /// <summary>The room.</summary>
    public static string? Room(ContactNode contact) => contact.Contact.Room;

    /// <summary>The phones.</summary>
    public static IReadOnlyList<PhoneNumber> Phones(ContactNode contact) => contact.Contact.Phones;

    /// <summary>The e-mail addresses.</summary>
    public static IReadOnlyList<string> Emails(ContactNode contact) => contact.Contact.Emails;

    /// <summary>The sites.</summary>
    public static IReadOnlyList<Uri> Websites(ContactNode contact) => [.. contact.Contact.Websites.Select(site => new Uri(site))];

    /// <summary>When the official receives.</summary>
    public static OpeningHours? Hours(ContactNode contact) => contact.Contact.Hours;

    /// <summary>The row that prints it.</summary>
    public static SourceRowNode Source(ContactNode contact) => contact.Source;
}
