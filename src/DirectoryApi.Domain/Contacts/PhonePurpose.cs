namespace DirectoryApi.Domain.Contacts;

/// <summary>What a phone is for, by the column or the note it is printed under.</summary>
public enum PhonePurpose
{
    /// <summary>The office's phone; the annex does not say more.</summary>
    General,

    /// <summary>Reception (приемная / қабылдау бөлмесі).</summary>
    Reception,

    /// <summary>Secretariat (секретариат / хатшылық).</summary>
    Secretariat,

    /// <summary>The hall where citizens are served (операционный зал / операциялық зал).</summary>
    OperatingHall,

    /// <summary>The head of the office (руководитель / басшы).</summary>
    Head,

    /// <summary>The licensing and permits division (лицензионно-разрешительная система).</summary>
    Licensing,

    /// <summary>The migration police division (миграционная полиция / көші-қон полициясы).</summary>
    MigrationPolice,

    /// <summary>A fax machine.</summary>
    Fax,

    /// <summary>Complaints (шағым / жалоба).</summary>
    Complaints,
}
